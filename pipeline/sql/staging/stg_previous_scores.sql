with
    source as (select * from raw_previous_scores),

    final as (
        select
            unit_code,
            match_position,
            converted_micro
        from source
    )

select * from final
