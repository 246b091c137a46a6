CREATE TABLE athlete (
    org_id       uuid        NOT NULL REFERENCES org,
    athlete_id   uuid        NOT NULL,
    account_id   uuid REFERENCES account, -- null: nobody signs in as this athlete yet
    display_name text        NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 100),
    name_key     text        NOT NULL COLLATE "C", -- Name.key(display_name): search and sort
    email        text,
    email_key    text,
    time_zone    text, -- null: the organization's
    status       text        NOT NULL CHECK (status IN ('active', 'inactive', 'suspended')),
    labels       text[]      NOT NULL DEFAULT '{}',
    note         text        NOT NULL DEFAULT '',
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (org_id, athlete_id)
);
CREATE UNIQUE INDEX athlete_account ON athlete (org_id, account_id) WHERE account_id IS NOT NULL;
CREATE UNIQUE INDEX athlete_email ON athlete (org_id, email_key) WHERE email_key IS NOT NULL;
CREATE INDEX athlete_name ON athlete (org_id, name_key, athlete_id);

ALTER TABLE invitation ADD CONSTRAINT invitation_of_athlete
    FOREIGN KEY (org_id, athlete_id) REFERENCES athlete (org_id, athlete_id) ON DELETE CASCADE;
