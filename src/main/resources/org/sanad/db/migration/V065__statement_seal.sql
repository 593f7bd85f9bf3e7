-- What was frozen is signed by the office that froze it: who signed, what, and the signature, as one text. None of those before.
alter table annual_statement add column seal varchar(4000);
