-- The register of one office. Plain SQL that H2 and PostgreSQL both understand.
-- Money is whole centimes in bigint. Identities are UUIDv7, made by the office that owns the record.
-- owner_code: the office whose work the record is. revision: the history entry that last wrote it (OFFICE/EPOCH/COUNTER).

create table setting (
    name varchar(60) primary key,
    content varchar(1000000) not null
);

create table region (
    code varchar(10) primary key,
    name_ar varchar(120) not null,
    name_fr varchar(120) not null,
    iso_code varchar(10)
);

create table province (
    code varchar(10) primary key,
    region_code varchar(10) not null references region,
    name_ar varchar(120) not null,
    name_fr varchar(120) not null,
    kind varchar(20) not null,
    iso_code varchar(10)
);

create table office (
    code varchar(20) primary key,
    level varchar(20) not null,
    name_ar varchar(160) not null,
    name_fr varchar(160) not null,
    parent_code varchar(20) references office,
    region_code varchar(10) references region,
    province_code varchar(10) references province,
    opened_on date,
    closed_on date
);

create table programme (
    code varchar(20) primary key,
    name_ar varchar(160) not null,
    name_fr varchar(160) not null,
    name_en varchar(160) not null,
    funding varchar(20) not null,
    within_budget boolean not null,
    southern_only boolean not null
);

create table account (
    id uuid primary key,
    name varchar(80) not null,
    role varchar(20) not null,
    active boolean default true not null
);

create table person (
    id uuid primary key,
    owner_code varchar(20) not null,
    name_ar varchar(120),
    name_latin varchar(120),
    cnie varchar(20),
    birth_date date,
    birth_year integer,
    gender varchar(1),
    phone varchar(20),
    address varchar(300),
    education varchar(20),
    kinship varchar(20),
    kinship_note varchar(120),
    fighter_name varchar(120),
    title_number varchar(30),
    revision varchar(80) not null
);
create index person_cnie on person (cnie);

create table dossier (
    id uuid primary key,
    owner_code varchar(20) not null,
    number varchar(40) not null,
    kind varchar(20) not null,
    purpose varchar(20) not null,
    title_ar varchar(300),
    title_fr varchar(300),
    organisation_ar varchar(200),
    organisation_latin varchar(200),
    sector varchar(20),
    section varchar(2),
    province_code varchar(10) references province,
    commune varchar(120),
    filed_on date,
    state varchar(20) not null,
    state_on date not null,
    cost bigint,
    own_cash bigint,
    own_in_kind bigint,
    loan bigint,
    asked bigint,
    jobs_planned integer,
    jobs_start integer,
    family_jobs_start integer,
    women_jobs_start integer,
    source_key varchar(80),
    revision varchar(80) not null,
    constraint dossier_number unique (number),
    constraint dossier_source unique (owner_code, source_key)
);

create table dossier_person (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null references dossier,
    person_id uuid not null references person,
    part varchar(20) not null,
    revision varchar(80) not null
);
create index dossier_person_dossier on dossier_person (dossier_id);
create index dossier_person_person on dossier_person (person_id);

create table dossier_step (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null references dossier,
    position integer not null,
    undone_id uuid references dossier_step,
    from_state varchar(20),
    to_state varchar(20) not null,
    step_on date not null,
    reason varchar(500),
    taken_by varchar(80) not null,
    taken_at varchar(20) not null,
    revision varchar(80) not null,
    constraint dossier_step_position unique (dossier_id, position)
);
create index dossier_step_dossier on dossier_step (dossier_id);

create table award (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null references dossier,
    programme_code varchar(20) not null references programme,
    budget_year integer not null,
    support varchar(20) not null,
    amount bigint not null,
    decision_number varchar(60),
    decision_on date not null,
    description varchar(300),
    revision varchar(80) not null
);
create index award_dossier on award (dossier_id);

create table instalment (
    id uuid primary key,
    owner_code varchar(20) not null,
    award_id uuid not null references award,
    position integer not null,
    amount bigint not null,
    due_on date,
    revision varchar(80) not null,
    constraint instalment_position unique (award_id, position)
);

create table payment (
    id uuid primary key,
    owner_code varchar(20) not null,
    award_id uuid not null references award,
    instalment_id uuid references instalment,
    reversed_id uuid references payment,
    amount bigint not null,
    paid_on date not null,
    means varchar(20) not null,
    reference varchar(60),
    revision varchar(80) not null
);
create index payment_award on payment (award_id);

create table visit (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null references dossier,
    visited_on date not null,
    trading boolean not null,
    jobs integer not null,
    family_jobs integer not null,
    women_jobs integer not null,
    remarks varchar(500),
    revision varchar(80) not null
);
create index visit_dossier on visit (dossier_id);

-- The history of every office known here, its own and those received; a line of body is the entry's canonical JSON.
create table history_entry (
    office_code varchar(20) not null,
    epoch uuid not null,
    counter bigint not null,
    recorded_at varchar(40) not null,
    action varchar(40) not null,
    hash varchar(64) not null,
    body varchar(1000000) not null,
    primary key (office_code, epoch, counter)
);

-- Entries of others that could not be applied: kept with the reason until they are mended.
create table set_aside (
    office_code varchar(20) not null,
    epoch uuid not null,
    counter bigint not null,
    record_id varchar(40) not null,
    reason varchar(60) not null,
    body varchar(1000000) not null,
    primary key (office_code, epoch, counter, record_id)
);

-- Running numbers, such as that of the dossiers of a year.
create table numbering (
    series varchar(60) primary key,
    last_number bigint not null
);

create table import_mapping (
    name varchar(120) primary key,
    content varchar(8000) not null
);

-- Offices known by their keys. At headquarters a row is made by the first package of an invited office.
create table office_key (
    office_code varchar(20) not null references office,
    epoch uuid not null,
    signing_key varchar(100) not null,
    sealing_key varchar(100) not null,
    valid_from varchar(40) not null,
    invitation_id uuid,
    known_since varchar(40) not null,
    confirmed_at varchar(40),
    primary key (office_code, epoch)
);

create table invitation (
    id uuid primary key,
    office_code varchar(20) not null references office,
    verify_key varchar(100) not null,
    made_at varchar(40) not null,
    used_at varchar(40)
);

create table package_sent (
    sequence bigint primary key,
    file_name varchar(120) not null,
    from_counter bigint not null,
    to_counter bigint not null,
    dossiers integer not null,
    bytes bigint not null,
    sha512 varchar(128) not null,
    tag_hash varchar(128) not null,
    sent_at varchar(40) not null,
    receipt_at varchar(40)
);

create table package_received (
    office_code varchar(20) not null,
    epoch uuid not null,
    sequence bigint not null,
    file_name varchar(120) not null,
    from_counter bigint not null,
    to_counter bigint not null,
    sha512 varchar(128) not null,
    tag_hash varchar(128) not null,
    received_at varchar(40) not null,
    applied integer not null,
    set_aside integer not null,
    forwarded_in bigint,
    primary key (office_code, epoch, sequence)
);
