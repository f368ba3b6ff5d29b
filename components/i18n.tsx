import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { type Interface, type InterfaceLanguage, interfaceIn, LANGUAGES } from '../locales/interface.ts';

const InterfaceContext = createContext<Interface>(interfaceIn('en'));

/** Speaks `language` to what stands inside, and tells the document so. */
export function InterfaceProvider({
  language,
  children,
}: {
  language: InterfaceLanguage;
  children: ComponentChildren;
}) {
  const spoken = useMemo(() => interfaceIn(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = LANGUAGES[language].dir;
  }, [language]);
  return <InterfaceContext.Provider value={spoken}>{children}</InterfaceContext.Provider>;
}

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}

export function useText(): Interface['text'] {
  return useInterface().text;
}
