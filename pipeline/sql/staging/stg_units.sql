with
    source as (select * from raw_units),

    final as (
        select
            code as unit_code,
            name as unit_name,
            kind,
            prefecture,
            province
        from source
    )

select * from final
