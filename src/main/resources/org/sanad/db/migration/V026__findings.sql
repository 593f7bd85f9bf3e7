-- What an inspection found, by when it is to be answered, and what was answered.
create table finding (
    id uuid primary key,
    owner_code varchar(20) not null,
    about_office varchar(20) not null,
    dossier_id uuid,
    words varchar(2000) not null,
    raised_by varchar(80) not null,
    raised_on date not null,
    due_on date not null,
    answer varchar(2000),
    answered_by varchar(80),
    answered_on date,
    closed_by varchar(80),
    closed_on date,
    revision varchar(80) not null
);
create index finding_office on finding (about_office, due_on);
