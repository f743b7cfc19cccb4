//! Where the code lets other tasks run right after, somebody has weighed what the work costs: pedantic.

async fn blocks(model: &tch::CModule, inputs: Vec<tch::Tensor>) -> Result<(), tch::TchError> {
    for input in inputs {
        let _output = model.forward_ts(&[input])?; //~ cpu_call(pedantic)
        tokio::task::yield_now().await;
    }
    Ok(())
}

async fn in_one_go(model: &tch::CModule, inputs: Vec<tch::Tensor>) -> Result<(), tch::TchError> {
    for input in inputs {
        let _output = model.forward_ts(&[input])?; //~ cpu_call(default)
    }
    tokio::task::yield_now().await;
    Ok(())
}

async fn elsewhere(model: tch::CModule, input: tch::Tensor) {
    let task = tokio::spawn(async move {
        let _ = model.forward_ts(&[input]); //~ cpu_call(default)
    });
    tokio::task::yield_now().await;
    task.await.unwrap();
}
