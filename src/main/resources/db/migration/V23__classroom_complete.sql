-- What completes classes: corrections of assignments, learners who share their study, goals, and data kept for a stated time.
-- Portable: H2 and PostgreSQL.

-- What a teacher decided about a question of an assignment after the knowledge base had changed
create table assignment_correction (
    assignment_id uuid         not null references assignment (id) on delete cascade,
    item_id       varchar(200) not null,
    -- AS_SHOWN, LEFT_OUT or NEW_KEY
    way           varchar(16)  not null,
    -- what the knowledge base said then: the right answers, as a JSON array; empty if nothing asks the question any more
    found         varchar(1000000) not null,
    primary key (assignment_id, item_id)
);
