-- The answer of the office that a finding is about, where another office raised it: a record has one writer.
-- No reference: the finding comes down with a receipt, the answer goes up with a package, and an office between may have neither.

-- owner_code answers: the office that the finding is about.
create table finding_answer (
    id uuid primary key,
    owner_code varchar(20) not null,
    finding_id uuid not null,
    answer varchar(2000) not null,
    answered_by varchar(80) not null,
    answered_on date not null,
    revision varchar(80) not null
);
create index finding_answer_finding on finding_answer (finding_id);
