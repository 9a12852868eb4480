with
    source as (select * from raw_previous_round),

    final as (
        select
            round as previous_name,
            scheme_id as previous_scheme_id,
            scheme_title as previous_scheme_title,
            edition as previous_edition,
            total_micro as previous_total_micro,
            by_leaf as compared_by_leaf
        from source
    )

select * from final
