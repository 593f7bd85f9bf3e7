-- Headquarters asks some of a slice back; a line about another one asks for less of it. One that came down with a receipt
-- says which line of headquarters it repeats.
create table recall (
    id uuid primary key,
    owner_code varchar(20) not null,
    office_code varchar(20) not null,
    programme_code varchar(20) not null references programme,
    budget_year integer not null,
    amount bigint not null,
    reference varchar(120) not null,
    dated_on date not null,
    about uuid,
    copy_of uuid,
    revision varchar(80) not null
);
create index recall_slice on recall (office_code, programme_code, budget_year);

-- What an office gives back is a line of its own, which may answer what it was asked.
alter table allotment add column answers uuid;
