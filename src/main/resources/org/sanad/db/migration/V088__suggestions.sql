-- What an office above would have otherwise in a dossier of an office below: a suggestion by the one, an answer by the other.
-- No references: either may arrive first, and an office between the two may not hold the dossier.

-- owner_code suggests. field: a column of the dossier or of its principal person, or "remark". seen: its value then.
create table suggestion (
    id uuid primary key,
    owner_code varchar(20) not null,
    dossier_id uuid not null,
    field varchar(40) not null,
    seen varchar(500),
    wanted varchar(500) not null,
    reason varchar(500) not null,
    suggested_by varchar(80) not null,
    suggested_on date not null,
    withdrawn boolean not null,
    revision varchar(80) not null
);
create index suggestion_dossier on suggestion (dossier_id);

-- owner_code answers: the office whose dossier it is.
create table suggestion_answer (
    id uuid primary key,
    owner_code varchar(20) not null,
    suggestion_id uuid not null,
    dossier_id uuid not null,
    accepted boolean not null,
    reason varchar(500),
    answered_by varchar(80) not null,
    answered_on date not null,
    revision varchar(80) not null
);
create index suggestion_answer_suggestion on suggestion_answer (suggestion_id);
