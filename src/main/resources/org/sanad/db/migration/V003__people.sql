-- What was decided about two records of people: that they are of one person, or that they are not. A further record for
-- the same two takes the place of what was decided before; verdict "open" undoes it. No references: a package may bring
-- what was decided before the people themselves.
create table person_link (
    id uuid primary key,
    owner_code varchar(20) not null,
    one_id uuid not null,
    other_id uuid not null,
    verdict varchar(20) not null,
    decided_by varchar(80) not null,
    decided_on date not null,
    revision varchar(80) not null
);
create index person_link_one on person_link (one_id);
create index person_link_other on person_link (other_id);
