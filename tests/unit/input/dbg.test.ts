import { it } from 'vitest';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import { tableFile } from '../../helpers/table.ts';
const A=[{id:'uccn',title:'UCCN国内都市会議'},{id:'ccnj',title:'CCNJ国際ネットワーク部会'},{id:'reception',title:'懇親会'},{id:'excursion',title:'視察'},{id:'tour',title:'希望者ツアー'}];
const cases: Record<string, any[][]> = {
 english:[['Attendee list'],['Name','Organization','Department','Job title','E-mail','Meeting','Reception','Excursion','Dietary requirements'],['Anna Müller','City of Graz','Culture','Head','a@example.at','yes','no','y','vegan']],
 sei:[['No','姓','名','セイ','メイ','都市名','所属','役職','出欠','懇親会'],[1,'山田','太郎','ヤマダ','タロウ','岡山市','文化振興課','課長','○','×'],[2,'山田','花子','ヤマダ','ハナコ','岡山市','おかやま文学協議会','会長','×','']],
 brackets:[['氏名（ふりがな）','所属','役職','出欠','懇親会'],['山田 太郎（やまだ たろう）','神戸市文化スポーツ局文化交流課','課長','出席','参加'],['やまだ はなこ\n山田 花子','同上','主任','欠席します','不参加（公務のため）']],
 shokushimei:[['所属','職・氏名','会議','懇親会','備考'],['文化交流課','課長　山田　太郎','○（途中まで）','出席×',''],['〃','主査　田中　一','参加できません','未定（後日連絡）','田中部長代理']],
 cities:[['市名','氏名','役職','会議','部会'],['名古屋市','水野 一','部長','○','○'],['','水野 二','課長','○','×'],['神戸市','水野 三','課長','○','×']],
 section:[['氏名','ふりがな','役職','会議'],['【名古屋市】','','',''],['水野 一','みずの はじめ','部長','○'],['神戸市','','',''],['水野 二','みずの じ','部長','○'],['氏名','ふりがな','役職','会議'],['水野 三','みずの さん','部長','○'],['以上','','','']],
 proxycol:[['氏名','所属','出席','代理者氏名','代理者役職'],['山田 太郎','神戸市','代理','鈴木 一郎','係長'],['佐藤 花','神戸市','○','','']],
 two:[['氏名','出欠'],['山田 太郎','○'],['佐藤 花','?']],
 twophones:[['お名前','TEL','携帯','Eメール','宿泊','前泊の有無','懇親会（6,000円）','懇親会費'],['山田 太郎','052-000-0001 / 090-0000-0001','','ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ','有','あり','○','済']],
 longq:[['Q1. お名前','Q2. ご所属（市・団体名）','Q3. 役職','Q4. 10/20（火）のUCCN国内都市会議に出席されますか？','Q5. 10/20（火）の懇親会に参加を希望しますか','Q6. 10/21（水）の視察について','食物アレルギーの有無と内容'],['山田 太郎','越前市','課長','出席する','希望しない','参加を希望する','なし'],['佐藤 花','越前市','主任','オンラインで出席','はい','いいえ','卵']],
 countonly:[['氏名','所属','会議'],['山田 太郎','神戸市','○'],['2名','','']],
 jpdate:[['参加者氏名','フリガナ','職名','10月20日\n会議','10月20日\n懇親会','10月21日','10月22日'],['山田 太郎','ヤマダ タロウ','課長','○','×','○','×']],
};
it('x',()=>{ for(const [k,rows] of Object.entries(cases)){ const f=tableFile(rows,{},`05_${k}.xlsx`); const m=proposeMapping(f,A); if(!m.ok){console.log(k,m.error);continue}
 const r=readPeople(f,m.value,A); const cols=m.value.columns.map(c=>`${c.heading}=${c.meaning===null?'null':c.meaning==='ignored'?'ign':c.meaning.kind==='field'?c.meaning.field:c.meaning.kind==='answer'?c.meaning.activities:'choices'}(${c.confidence})`).join(' | ');
 console.log('### '+k+' rows '+m.value.headingRows+'\n'+cols+'\n'+(r.ok? r.value.people.map(p=>JSON.stringify(p)).join('\n')+'\nDOUBT '+r.value.doubtful.map(d=>`${d.code}/${d.person}/${d.field} ${JSON.stringify(d.facts)}`).join('\n      ')+'\nPASSED '+JSON.stringify(r.value.passedOver)+JSON.stringify(r.value.city):JSON.stringify(r.error)));
}});
