-- The ends of the sides of a record that was changed in two places; a record of one side has no line here. Stays here.
create table branch (
    entity varchar(60) not null,
    record_id uuid not null,
    revision varchar(80) not null,
    primary key (record_id, revision)
);

-- Fields that wait for a person, found again from the history whenever an edit or a decision comes. Stays here.
create table clash (
    entity varchar(60) not null,
    record_id uuid not null,
    field varchar(60) not null,
    primary key (record_id, field)
);

-- What a person decided about a field; it travels. over_what: the revisions and decisions that were looked at, by blanks.
-- content: the value as JSON. No references: a package may bring a decision before the record.
create table ruling (
    id uuid primary key,
    owner_code varchar(20) not null,
    entity varchar(60) not null,
    record_id uuid not null,
    field varchar(60) not null,
    over_what varchar(4000) not null,
    content varchar(4000) not null,
    reason varchar(500) not null,
    withdrawn boolean not null,
    decided_by varchar(80) not null,
    decided_on date not null,
    revision varchar(80) not null
);
create index ruling_record on ruling (record_id);
