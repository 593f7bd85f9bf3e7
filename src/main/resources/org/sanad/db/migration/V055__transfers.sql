-- Dossiers that move from one office to another: an offer by the office that has it, an answer by the one that shall have it.
-- No references to the dossier: an office between the two may hear of an offer and not hold the dossier.

-- owner_code offers. document: what is handed over, signed. standing: offered, withdrawn, or done when the giver heard the answer.
create table transfer (
    id uuid primary key,
    owner_code varchar(20) not null,
    to_code varchar(20) not null,
    dossier_id uuid not null,
    dossier_number varchar(40) not null,
    about varchar(300),
    reason varchar(500) not null,
    offered_by varchar(80) not null,
    offered_on date not null,
    standing varchar(20) not null,
    document varchar(900000) not null,
    revision varchar(80) not null
);
create index transfer_dossier on transfer (dossier_id);
create index transfer_standing on transfer (standing);

-- owner_code answers. from_epoch and from_counter: how far the giver's history was written when it offered.
create table transfer_answer (
    id uuid primary key,
    owner_code varchar(20) not null,
    transfer_id uuid not null,
    dossier_id uuid not null,
    from_code varchar(20) not null,
    from_epoch uuid not null,
    from_counter bigint not null,
    accepted boolean not null,
    reason varchar(500),
    answered_by varchar(80) not null,
    answered_on date not null,
    document varchar(20000) not null,
    revision varchar(80) not null
);
create index transfer_answer_transfer on transfer_answer (transfer_id);
create index transfer_answer_dossier on transfer_answer (dossier_id);

-- Single entries of other offices that came down with a receipt: no chain of theirs is here to follow. They stay here.
create table history_letter (
    office_code varchar(20) not null,
    epoch uuid not null,
    counter bigint not null,
    recorded_at varchar(40) not null,
    action varchar(40) not null,
    hash varchar(64) not null,
    body varchar(1000000) not null,
    primary key (office_code, epoch, counter)
);
