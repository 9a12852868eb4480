with
    measures as (select * from int_measures),
    vetoes as (select * from stg_vetoes),

    final as (
        select
            measures.unit_code as unit_code,
            vetoes.veto_code,
            vetoes.veto_name,
            vetoes.veto_cap_micro,
            vetoes.veto_grade_position,
            measures.file,
            measures.line
        from measures
        inner join vetoes on vetoes.veto_code = measures.measured_code
        where measures.nonzero
    )

select * from final
