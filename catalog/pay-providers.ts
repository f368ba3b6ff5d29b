/** Those who run consent-or-pay walls for several publishers, by the name they show on them. */
export const PAY_PROVIDERS: readonly string[] = ['contentpass', 'freechoice', 'Poool', 'Conbyde', 'Admiral'];
