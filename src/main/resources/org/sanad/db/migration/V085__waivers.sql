-- Restored headquarters goes on without hearing an office that never comes back: one person says why, another approves.
create table waiver (
    id uuid primary key,
    owner_code varchar(20) not null,
    office_code varchar(20) not null,
    reason varchar(500) not null,
    state varchar(20) not null,
    proposed_by varchar(80) not null,
    proposed_account uuid,
    proposed_on date not null,
    decided_by varchar(80),
    decided_on date,
    single_person boolean not null,
    revision varchar(80) not null
);
