with
    source as (select * from raw_leaf_themes),

    final as (select leaf_code, theme from source)

select * from final
