with
    source as (select * from raw_leaf_kinds),

    final as (select leaf_code, kind from source)

select * from final
