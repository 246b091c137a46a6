package club.harrier.library;

/// How a row of the library is held while it is looked at.
enum Lock {
    NONE(""),
    /// Nobody changes it meanwhile.
    AS_IT_STANDS(" FOR SHARE"),
    TO_CHANGE(" FOR UPDATE");

    final String sql;

    Lock(String sql) {
        this.sql = sql;
    }
}
