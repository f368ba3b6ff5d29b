// The package's own types for its runtime are empty.
declare module 'handlebars/runtime.js' {
  const runtime: {
    template(
      specification: TemplateSpecification,
    ): (values: unknown, options: { partials: Readonly<Record<string, unknown>> }) => string;
  };
  export default runtime;
}
