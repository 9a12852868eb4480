with
    source as (select * from raw_evaluation),

    final as (select day as evaluation_day from source)

select * from final
