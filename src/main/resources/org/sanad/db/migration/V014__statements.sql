-- A statement is frozen once and never changed: what it says is the text itself, told by its digest.
create table annual_statement (
    id uuid primary key,
    owner_code varchar(20) not null,
    statement_year integer not null,
    content varchar(900000) not null,
    digest varchar(64) not null,
    frozen_by varchar(80) not null,
    frozen_at varchar(40) not null,
    revision varchar(80) not null
);
