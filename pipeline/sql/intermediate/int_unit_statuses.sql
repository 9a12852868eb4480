with
    units as (select * from stg_units),
    files as (select * from stg_files),
    ledgers as (select * from stg_ledgers),
    leaves as (select * from stg_leaves),
    leaf_kinds as (select * from stg_leaf_kinds),
    unit_leaves as (select * from int_unit_leaves),
    current_files as (select * from int_current_files),
    measures as (select * from int_measures),

    -- A ledger says nothing of the assessment.
    marked as (select sequence, 1 as is_ledger from ledgers),

    -- Kinds of unit that have something to fill in.
    asked_kinds as (
        select leaf_kinds.kind as kind
        from leaf_kinds
        inner join leaves on leaves.leaf_code = leaf_kinds.leaf_code
        where leaves.origin = 'workbook'
        group by leaf_kinds.kind
    ),

    facts as (
        select unit_code, 1 as returned, 0 as assessed, 0 as asked, 0 as measured, 0 as rejected
        from current_files
        where state = 'returned'
        union all
        select unit_code, 0, 1, 0, 0, 0
        from current_files
        where stage = 'self'
        union all
        select units.unit_code, 0, 0, 1, 0, 0
        from units
        inner join asked_kinds on asked_kinds.kind = units.kind
        union all
        select unit_leaves.unit_code, 0, 0, 0, 1, 0
        from unit_leaves
        inner join measures
            on measures.unit_code = unit_leaves.unit_code
            and measures.measured_code = unit_leaves.leaf_code
        where unit_leaves.origin = 'external'
        union all
        select files.unit_code, 0, 0, 0, 0, 1
        from files
        left join marked on marked.sequence = files.sequence
        where
            files.state = 'rejected'
            and files.unit_code is not null
            and case when marked.is_ledger = 1 then 1 else 0 end = 0
        union all
        select unit_code, 0, 0, 0, 0, 0
        from units
    ),

    known as (
        select
            unit_code,
            max(returned) as any_returned,
            max(assessed) as any_assessed,
            max(asked) as any_asked,
            max(measured) as any_measured,
            max(rejected) as any_rejected
        from facts
        group by unit_code
    ),

    final as (
        select
            units.unit_code as unit_code,
            case
                when known.any_returned = 1 then 'returned'
                when known.any_assessed = 1 then 'accepted'
                when known.any_asked = 0 and known.any_measured = 1 then 'accepted'
                when known.any_rejected = 1 then 'rejected'
                else 'missing'
            end as status
        from units
        inner join known on known.unit_code = units.unit_code
    )

select * from final
