-- Whether the pages of a knowledge base show pictures that its data names, which browsers fetch from other servers. Portable: H2 and
-- PostgreSQL.

alter table knowledge_base add column pictures boolean default false not null;
