"""Events made again every night where rules, lexicons or the program changed (Airflow 2.4 or newer).

Put this file into Airflow's folder of DAGs. The worker needs a JDK and a checkout of Waqai.
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

with DAG(
    dag_id="waqai",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,  # two runs would start from the same one
    default_args={"retries": 1, "retry_delay": timedelta(minutes=10)},
) as dag:
    BashOperator(
        task_id="reprocess",
        bash_command=(
            "/opt/waqai/pipeline/examples/bring-up-to-date.sh /data/runs --max-deadletters=100"
        ),
        env={"WAQAI": "/opt/waqai/waqai"},
        append_env=True,
    )
