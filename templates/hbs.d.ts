declare module '*.hbs' {
  const specification: TemplateSpecification;
  export default specification;
}
