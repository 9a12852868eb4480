with
    current_files as (select * from int_current_files),
    items as (select * from stg_evidence),

    final as (
        select
            current_files.unit_code as unit_code,
            current_files.stage,
            current_files.evaluator,
            items.evidence_position as position,
            items.number,
            items.indicators,
            items.title,
            items.link,
            items.date,
            items.note,
            current_files.file,
            '佐证材料' as sheet,
            items.cell
        from current_files
        inner join items on items.sequence = current_files.sequence
        where current_files.state = 'accepted'
    )

select * from final
