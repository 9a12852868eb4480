with
    source as (select * from raw_follow_ups),

    final as (select measure as follow_up, below_micro from source)

select * from final
