-- Room screen: the form of an *Undo* that names too many for a cookie, from the change until the page after it.
CREATE TABLE kept_undo (
    org_id     uuid        NOT NULL REFERENCES org,
    undo_id    uuid        NOT NULL,
    account_id uuid        NOT NULL, -- to whom it is offered
    action     text        NOT NULL,
    names      text[]      NOT NULL, -- of its fields, and …
    entries    text[]      NOT NULL, -- … what they hold, in the same order
    kept_until timestamptz NOT NULL,
    PRIMARY KEY (org_id, undo_id)
);
CREATE INDEX kept_undo_until ON kept_undo (org_id, kept_until);
