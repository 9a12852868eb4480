with
    source as (select * from raw_evidence),

    final as (
        select
            sequence,
            position as evidence_position,
            number,
            indicators,
            title,
            link,
            date,
            note,
            cell
        from source
    )

select * from final
