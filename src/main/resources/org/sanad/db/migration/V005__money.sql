-- Money is whole centimes. Lines are added, never changed; what takes back is a line of its own.

-- The appropriation of a programme for a year, at headquarters.
create table envelope_line (
    id uuid primary key,
    owner_code varchar(20) not null,
    programme_code varchar(20) not null references programme,
    budget_year integer not null,
    amount bigint not null,
    reference varchar(120) not null,
    dated_on date not null,
    revision varchar(80) not null
);

-- The slice of an envelope that an office may commit; a reduction is negative.
create table allotment (
    id uuid primary key,
    owner_code varchar(20) not null,
    office_code varchar(20) not null,
    programme_code varchar(20) not null references programme,
    budget_year integer not null,
    amount bigint not null,
    reference varchar(120) not null,
    dated_on date not null,
    origin varchar(20) not null,
    revision varchar(80) not null
);
create index allotment_slice on allotment (office_code, programme_code, budget_year);

-- What of an award will not be paid after all.
create table award_release (
    id uuid primary key,
    owner_code varchar(20) not null,
    award_id uuid not null references award,
    amount bigint not null,
    released_on date not null,
    reason varchar(500) not null,
    revision varchar(80) not null
);
create index award_release_award on award_release (award_id);

-- What one person proposed and another approved, or refused with a reason.
create table proposal (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null references dossier,
    award_id uuid references award,
    content varchar(8000) not null,
    programme_code varchar(20) not null references programme,
    budget_year integer not null,
    amount bigint not null,
    state varchar(20) not null,
    proposed_by varchar(80) not null,
    proposed_account uuid,
    proposed_on date not null,
    decided_by varchar(80),
    decided_on date,
    reason varchar(500),
    single_person boolean not null,
    revision varchar(80) not null
);
create index proposal_dossier on proposal (dossier_id);

-- What was settled before the register, by office, year, programme and kind.
create table opening_balance (
    id uuid primary key,
    owner_code varchar(20) not null,
    office_code varchar(20) not null,
    balance_year integer not null,
    programme_code varchar(20) not null references programme,
    kind varchar(20) not null,
    dossiers integer not null,
    awarded bigint not null,
    paid bigint not null,
    in_kind bigint not null,
    jobs integer not null,
    family_jobs integer not null,
    source varchar(300) not null,
    revision varchar(80) not null
);
create index opening_balance_year on opening_balance (office_code, balance_year);
