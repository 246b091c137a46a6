-- Global tables: the person. Few, and rarely changed.
CREATE TABLE account (
    account_id          uuid PRIMARY KEY,
    email               text        NOT NULL,
    email_key           text        NOT NULL CONSTRAINT account_email UNIQUE, -- Name.key(email)
    password_hash       text,                                                 -- Argon2id; null until one is chosen
    display_name        text        NOT NULL,
    language            text,                                                 -- null: as the browser asks
    unit_system         text CHECK (unit_system IN ('metric', 'imperial')),   -- null: as the organization
    week_start          smallint CHECK (week_start BETWEEN 1 AND 7),          -- null: as the organization
    time_zone           text,                                                 -- null: as the organization
    created_at          timestamptz NOT NULL,
    password_changed_at timestamptz
);

CREATE TABLE session (
    secret_hash bytea PRIMARY KEY,
    account_id  uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    org_id      uuid        NOT NULL,
    csrf        text        NOT NULL,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account_id);

CREATE TABLE password_reset (
    secret_hash bytea PRIMARY KEY,
    account_id  uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX password_reset_account ON password_reset (account_id);

-- Which organizations a person is in, so that signing in finds them without asking every tenant.
CREATE TABLE account_org (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    org_id     uuid NOT NULL,
    PRIMARY KEY (account_id, org_id)
);

-- Tenant tables: org_id first, everywhere.
CREATE TABLE org (
    org_id      uuid PRIMARY KEY,
    name        text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    time_zone   text        NOT NULL,
    week_start  smallint    NOT NULL CHECK (week_start BETWEEN 1 AND 7), -- ISO day of week, 1 Monday
    unit_system text        NOT NULL CHECK (unit_system IN ('metric', 'imperial')),
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL
);

-- One row at most, made with the first organization: it decides who signs up first on a new server.
CREATE TABLE first_org (
    is_one boolean PRIMARY KEY CHECK (is_one),
    org_id uuid NOT NULL
);

CREATE TABLE staff (
    org_id       uuid        NOT NULL REFERENCES org,
    account_id   uuid        NOT NULL REFERENCES account,
    role         text        NOT NULL CHECK (role IN ('head_coach', 'coach')),
    display_name text        NOT NULL,
    joined_at    timestamptz NOT NULL,
    PRIMARY KEY (org_id, account_id)
);
CREATE UNIQUE INDEX staff_one_head_coach ON staff (org_id) WHERE role = 'head_coach';

CREATE TABLE token (
    org_id      uuid        NOT NULL REFERENCES org,
    token_id    uuid        NOT NULL,
    account_id  uuid        NOT NULL REFERENCES account,
    name        text        NOT NULL,
    secret_hash bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    PRIMARY KEY (org_id, token_id),
    CONSTRAINT token_secret UNIQUE (org_id, secret_hash)
);
CREATE INDEX token_account ON token (org_id, account_id);

CREATE TABLE invitation (
    org_id        uuid        NOT NULL REFERENCES org,
    invitation_id uuid        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('coach', 'athlete')),
    athlete_id    uuid, -- the roster's athlete, for kind athlete
    email         text        NOT NULL,
    display_name  text        NOT NULL,
    secret_hash   bytea       NOT NULL,
    invited_by    uuid,
    created_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    used_at       timestamptz,
    revoked_at    timestamptz,
    PRIMARY KEY (org_id, invitation_id),
    CONSTRAINT invitation_secret UNIQUE (org_id, secret_hash),
    CHECK ((kind = 'athlete') = (athlete_id IS NOT NULL))
);
CREATE INDEX invitation_athlete ON invitation (org_id, athlete_id);

CREATE TABLE audit_entry (
    org_id     uuid        NOT NULL REFERENCES org,
    entry_id   uuid        NOT NULL,
    at         timestamptz NOT NULL,
    actor_id   uuid,                -- account; null: the server or its command line
    action     text        NOT NULL,
    subject    text        NOT NULL CHECK (subject IN ('group', 'plan', 'athlete', 'org')), -- decides who may read it
    target     jsonb       NOT NULL, -- {"kind": …, "id": …, "name": …}
    group_id   uuid,
    athlete_id uuid,
    before     jsonb,
    after      jsonb,
    PRIMARY KEY (org_id, entry_id)
);
CREATE INDEX audit_entry_group ON audit_entry (org_id, group_id, entry_id DESC) WHERE group_id IS NOT NULL;
CREATE INDEX audit_entry_athlete ON audit_entry (org_id, athlete_id) WHERE athlete_id IS NOT NULL;
CREATE INDEX audit_entry_actor ON audit_entry (org_id, actor_id, entry_id DESC);
CREATE INDEX audit_entry_action ON audit_entry (org_id, action, entry_id DESC);

-- Answers given under an Idempotency-Key, kept for 24 hours.
CREATE TABLE idempotent_answer (
    org_id     uuid        NOT NULL REFERENCES org,
    account_id uuid        NOT NULL,
    key        text        NOT NULL CHECK (char_length(key) BETWEEN 1 AND 255),
    request    text        NOT NULL, -- method and path
    body_hash  bytea       NOT NULL,
    status     int         NOT NULL,
    location   text,
    body       text        NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (org_id, account_id, key)
);
CREATE INDEX idempotent_answer_age ON idempotent_answer (created_at);
