package club.harrier.platform;

/// Why something asked for was not done; each reason has one HTTP status, given in the room `door`.
public enum Reason {
    /// It cannot be read, or a value lies outside what the documentation allows.
    INVALID,
    /// Nobody is signed in, or the credentials are wrong.
    UNAUTHENTICATED,
    /// Known to the caller, but not allowed.
    FORBIDDEN,
    /// Not there, or not for this caller to know of.
    NOT_FOUND,
    /// Taken, or decided already.
    CONFLICT,
    /// An invitation or link that was used, has expired or was revoked.
    GONE,
    /// The `If-Match` of a change names a version that is no longer the present one.
    STALE,
    /// Larger than the stated limit.
    TOO_LARGE,
    /// A content type that is not taken here.
    UNSUPPORTED,
    /// Readable and allowed, but impossible here.
    IMPOSSIBLE,
    /// Too many attempts; `retryAfterSeconds` says when the next one is heard.
    TOO_MANY,
    /// The server has as much to do as it can bear.
    UNAVAILABLE
}
