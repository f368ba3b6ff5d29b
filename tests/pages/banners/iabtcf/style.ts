/** The banner's own style. */
export const STYLE = `
.cmp-box { position: fixed; inset: auto 0 0 0; margin: 0 auto 20px; max-width: 860px; max-height: 80vh; overflow: auto; padding: 24px 28px; background: #fff; color: #1c2230; border-radius: 10px; box-shadow: 0 8px 40px rgb(0 0 0 / 35%); font: 15px/1.5 Arial, sans-serif; z-index: 2147483000; }
.cmp-box h2 { margin: 0 0 8px; font-size: 20px; } .cmp-box h3 { margin: 18px 0 4px; }
.cmp-row { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin-top: 10px; } .cmp-row strong { flex: 1 1 260px; font-weight: normal; }
.cmp-box button { font: inherit; padding: 10px 18px; border-radius: 6px; border: 1px solid #27408b; background: #fff; color: #27408b; cursor: pointer; }
.cmp-box button.cmp-accept { background: #27408b; color: #fff; }
.cmp-link { float: right; text-decoration: underline; cursor: pointer; font-size: 13px; }
.cmp-switch { display: inline-flex; align-items: center; gap: 6px; font-size: 13px; cursor: pointer; }
.cmp-switch input { position: absolute; opacity: 0; } .cmp-switch i { width: 34px; height: 18px; border-radius: 9px; background: #b5bac6; position: relative; }
.cmp-switch i::after { content: ''; position: absolute; top: 2px; left: 2px; width: 14px; height: 14px; border-radius: 50%; background: #fff; }
.cmp-switch input:checked + i { background: #27408b; } .cmp-switch input:checked + i::after { left: 18px; }
`;
