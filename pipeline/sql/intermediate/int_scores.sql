with
    current_files as (select * from int_current_files),
    entries as (select * from stg_entries),
    measures as (select * from int_measures),
    units as (select * from stg_units),
    leaf_kinds as (select * from stg_leaf_kinds),
    leaves as (select * from stg_leaves),
    unit_leaves as (select * from int_unit_leaves),

    -- As int_unit_leaves has them, by small tables: there are many entries.
    entered as (
        select
            units.unit_code as unit_code,
            leaves.leaf_code as leaf_code,
            current_files.stage,
            current_files.evaluator,
            entries.entered,
            entries.computed_micro,
            case when entries.applicable then entries.entered_micro end as score_micro,
            entries.applicable,
            entries.reason,
            entries.omission_reason,
            entries.evidence,
            current_files.file,
            '指标评分' as sheet,
            entries.cell
        from current_files
        inner join entries on entries.sequence = current_files.sequence
        inner join units on units.unit_code = current_files.unit_code
        inner join leaf_kinds
            on leaf_kinds.kind = units.kind
            and leaf_kinds.leaf_code = entries.leaf_code
        inner join leaves on leaves.leaf_code = leaf_kinds.leaf_code
        where
            current_files.state = 'accepted'
            and (leaves.origin = 'workbook' or current_files.stage <> 'self')
    ),

    measured as (
        select
            unit_leaves.unit_code as unit_code,
            unit_leaves.leaf_code as leaf_code,
            'external' as stage,
            '' as evaluator,
            measures.measured as entered,
            measures.measured_micro as computed_micro,
            measures.measured_micro as score_micro,
            true as applicable,
            '' as reason,
            '' as omission_reason,
            '[]' as evidence,
            measures.file,
            '' as sheet,
            concat('A', cast(measures.line as varchar)) as cell
        from measures
        inner join unit_leaves
            on unit_leaves.unit_code = measures.unit_code
            and unit_leaves.leaf_code = measures.measured_code
        where unit_leaves.origin = 'external'
    ),

    final as (
        select * from entered
        union all
        select * from measured
    )

select * from final
