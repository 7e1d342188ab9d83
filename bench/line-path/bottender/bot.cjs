/**
 * Bottender as its documentation starts it: its own LINE connector and client, sessions in memory. The talk is the
 * same as Koshin's in length, and the least of a dialogue: it counts the step and asks the next question.
 */
const { createServer } = require('@bottender/express');
const LineBot = require('bottender').LineBot ?? require('bottender/dist/line/LineBot').default;

const questions = ['birthday', 'issued', 'renewedBefore', 'applicant', 'lost', 'ward', 'answer'];
const bot = new LineBot({
  accessToken: 'token',
  channelSecret: process.env.LINE_CHANNEL_SECRET,
  origin: process.env.LINE_API_BASE_URL,
});
bot.setInitialState({ answers: [] });
bot.onEvent(async (context) => {
  const answers = [...context.state.answers, context.event.text ?? context.event.postback?.data];
  context.setState({ answers });
  await context.replyText(questions[(answers.length - 1) % questions.length]);
});

createServer(bot, { path: '/webhooks/line' }).listen(Number(process.env.PORT), () =>
  console.log('Bottender is ready: '),
);
