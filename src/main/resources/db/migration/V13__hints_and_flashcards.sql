-- Whether a hint was shown before the answer. The column "hinted" is also true if what was asked had just been read; until now,
-- that was its only meaning.
-- Portable: H2 and PostgreSQL.

alter table answer add column hint_shown boolean default false not null;

-- Whether the learner rated the fact on a flashcard, without a question that was answered
alter table review add column self_rated boolean default false not null;
