-- A knowledge base whose quads are being stored or deleted: nobody reads it, and what is left of it is cleared away. Portable: H2 and PostgreSQL.

alter table knowledge_base add column under_way timestamp with time zone;
