with
    source as (select * from raw_later_leaves),

    final as (select earlier_code, leaf_code from source)

select * from final
