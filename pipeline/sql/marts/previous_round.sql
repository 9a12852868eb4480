with
    previous as (select * from stg_previous_round),

    final as (
        select
            previous_name as round,
            previous_scheme_id as scheme_id,
            previous_scheme_title as scheme_title,
            previous_edition as edition,
            compared_by_leaf as by_leaf
        from previous
    )

select * from final
