with
    source as (select * from raw_previous_rankings),

    final as (
        select
            unit_code,
            rank as previous_place,
            score_micro as earlier_score_micro
        from source
    )

select * from final
