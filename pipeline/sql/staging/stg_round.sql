with
    source as (select * from raw_round),

    final as (
        select
            round,
            total_micro,
            bonus_cap_micro,
            rounding_micro,
            weight_floor,
            rank_on,
            first_peer,
            evaluators as combining
        from source
    )

select * from final
