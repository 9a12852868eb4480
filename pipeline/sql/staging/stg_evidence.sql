with
    source as (select * from raw_evidence),

    final as (
        select
            sha256,
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
