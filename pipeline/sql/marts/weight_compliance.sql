with
    rounds as (select * from stg_round),
    units as (select * from stg_units),
    statuses as (select * from int_unit_statuses),
    weights as (select * from int_unit_weights),

    final as (
        select
            units.unit_code as unit_code,
            units.unit_name,
            units.kind,
            units.prefecture,
            units.province,
            weights.performance_weight,
            rounds.weight_floor as floor,
            weights.weight_ok,
            weights.file,
            weights.cell,
            statuses.status
        from weights
        inner join units on units.unit_code = weights.unit_code
        inner join statuses on statuses.unit_code = weights.unit_code
        cross join rounds
    )

select * from final
