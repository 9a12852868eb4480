with
    standing as (select * from int_unit_vetoes),

    final as (
        select
            unit_code,
            veto_code,
            veto_name as name,
            file,
            concat('A', cast(line as varchar)) as cell
        from standing
    )

select * from final
