with
    source as (select * from raw_previous_themes),

    final as (
        select
            unit_code,
            theme,
            score_micro as earlier_score_micro,
            attainable_micro as earlier_points_micro
        from source
    )

select * from final
