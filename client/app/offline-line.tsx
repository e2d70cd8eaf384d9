import { useSyncExternalStore } from "react";
import "./offline-line.css";

/** One line under the bar while the browser has no connection; it goes when there is one again. */
export function OfflineLine() {
  const isOnline = useSyncExternalStore(watch, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className="offl">
          <span className="page">
            <b>You are offline.</b> What was loaded stays, and tools can still be put in place. Search, new questions and files to take away
            wait.
          </span>
        </p>
      )}
    </div>
  );
}

function watch(onChange: () => void): () => void {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
}
