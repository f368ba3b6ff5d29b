import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../i18n.tsx';

/** Long enough to read and to reach the button; see interface.md, 22. */
const STAYS_MS = 10_000;

type Notice = { key: number; message: string; undo: (() => Promise<unknown>) | undefined };
type Say = (message: string, undo?: () => Promise<unknown>) => void;

const SnackbarContext = createContext<Say>(() => {});

/** Gives a function that tells the person what was just done, with a way back where there is one. */
export function useSnackbar(): Say {
  return useContext(SnackbarContext);
}

export function SnackbarProvider({ children }: { children: ComponentChildren }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const say = useCallback<Say>((message, undo) => {
    next.current += 1;
    const notice = { key: next.current, message, undo };
    // A way back stays open for its time; what only informs gives way, so that nothing piles up over the page.
    setNotices((earlier) => [...earlier.filter(({ undo }) => undo !== undefined).slice(-1), notice]);
  }, []);
  const drop = useCallback((key: number) => setNotices((all) => all.filter((notice) => notice.key !== key)), []);
  return (
    <SnackbarContext.Provider value={say}>
      {children}
      <div class="snackbars" role="status">
        {notices.map((notice) => (
          <Snackbar key={notice.key} notice={notice} drop={drop} />
        ))}
      </div>
    </SnackbarContext.Provider>
  );
}

function Snackbar({ notice, drop }: { notice: Notice; drop: (key: number) => void }) {
  const text = useText();
  const say = useSnackbar();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => drop(notice.key), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, notice.key, drop]);
  const undo = async () => {
    await notice.undo?.();
    drop(notice.key);
    say(text('undone'));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock; nothing depends on it
    <div
      class="snackbar"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{notice.message}</span>
      {notice.undo && (
        <button type="button" onClick={undo}>
          {text('undo')}
        </button>
      )}
    </div>
  );
}
