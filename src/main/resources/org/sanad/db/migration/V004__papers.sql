-- The checklist of papers, what each dossier has of it, and the scans; their content stands in sealed files.

-- What headquarters changed in the shipped checklist, one row for each paper.
create table paper_kind (
    id uuid primary key,
    owner_code varchar(20) not null,
    code varchar(40) not null unique,
    name_ar varchar(200) not null,
    name_fr varchar(200) not null,
    name_en varchar(200) not null,
    kinds varchar(100) not null,
    purposes varchar(100) not null,
    position_no integer not null,
    required boolean not null,
    active boolean not null,
    revision varchar(80) not null
);

create table dossier_paper (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null references dossier,
    paper varchar(40) not null,
    presence varchar(20) not null,
    remark varchar(500),
    revision varchar(80) not null,
    unique (dossier_id, paper)
);

create table attachment (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null references dossier,
    paper varchar(40) not null,
    file_name varchar(200) not null,
    media_type varchar(40) not null,
    byte_count bigint not null,
    sha256 varchar(64) not null,
    added_on date not null,
    removed boolean not null,
    revision varchar(80) not null
);
create index attachment_dossier on attachment (dossier_id);
create index attachment_content on attachment (sha256);
