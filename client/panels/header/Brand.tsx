/** A party tied to another: the smallest network there is. */
export function Brand() {
  return (
    <span className="brand">
      <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
        <rect className="brand-body" x="1" y="2" width="10" height="10" rx="3" />
        <path className="brand-line" d="M11 7H17" />
        <rect className="brand-body" x="16" y="3.5" width="3" height="7" rx="0.5" />
      </svg>
      <span className="brand-name">Sanctions Explorer</span>
    </span>
  );
}
