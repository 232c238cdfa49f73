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

-- Whether the learner lets the teachers of the class see what they remember
alter table class_member add column shares_study boolean default false not null;

-- A learning objective that a class is to master by a date
create table class_goal (
    id        uuid          primary key,
    class_id  uuid          not null references school_class (id) on delete cascade,
    kb        varchar(64)   not null,
    objective varchar(4000) not null,
    -- the objective as it was worded when it was set
    sentence  varchar(4000) not null,
    due       timestamp with time zone not null,
    made      timestamp with time zone not null
);

create index class_goal_class on class_goal (class_id, due);

-- Since when a class is archived; null if it is not. For those that are archived already, the time starts now
alter table school_class add column archived_at timestamp with time zone;
update school_class set archived_at = current_timestamp where archived;
-- When its learners, assignments, grades and log were deleted because it had been archived for long. Null: they were not
alter table school_class add column emptied timestamp with time zone;
